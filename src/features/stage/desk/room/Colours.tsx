import { COLOUR_WORDS } from '../../../../parts/colours.words.ts';
import { chooseTheme, THEMES, type Theme } from '../../../../platform/theme.ts';

/** The hall's colours, where the page's own buttons lie beneath the slide. A list: the keys of a clicker change nothing in it. */
const Colours = ({ worn }: { worn: Theme }) => (
  <label class="one-screen__colours">
    <span>{COLOUR_WORDS.colours}</span>
    <select
      class="field"
      value={worn}
      onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}
    >
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {COLOUR_WORDS[theme || 'device']}
        </option>
      ))}
    </select>
  </label>
);
export default Colours;
