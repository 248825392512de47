import { SlideClock, SlideWords, type SlideProps } from './SlideParts.tsx';

/** A card's situation and its responses. */
export default function CardSlide({ state, now }: SlideProps) {
  const { card } = state;
  return (
    <>
      <SlideWords state={state} />
      {card && (
        <div class="slide__card">
          <p key={card.situation} class="slide__situation">
            {card.situation}
          </p>
          <ol>
            {card.responses.map(({ id, text }) => (
              <li key={`${id} ${text}`}>
                <b>{id}</b> {text}
              </li>
            ))}
          </ol>
        </div>
      )}
      <SlideClock state={state} now={now} />
    </>
  );
}
