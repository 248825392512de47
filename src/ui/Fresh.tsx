/**
 * Words that change. New words are a new element: a browser that translates the page puts its own text in place of ours, and a
 * text that is changed in place would then be changed where nobody sees it.
 */
const Fresh = ({ words }: { words: string }) => <span key={words}>{words}</span>;

export default Fresh;
