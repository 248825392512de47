/** The text of the files with roles of colour. */
import page from '../styles/tokens.css?raw';
import pictures from '../styles/tokens-pictures.css?raw';

export const WRITTEN_COLOURS = page + pictures;
