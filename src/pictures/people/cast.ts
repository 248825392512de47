/** The people of our pictures: the same school community from page to page. Nobody is drawn as their job or their need alone. */
import type { Person } from './person.ts';

const child = (who: Person): Person => who;
const grown = (who: Omit<Person, 'grown'>): Person => ({ ...who, grown: true });

export const CHILDREN = {
  puffs: child({ skin: 3, hair: 'puffs', top: 'cloth-2', mood: 'smile', bag: 'cloth-4' }),
  tail: child({ skin: 1, hair: 'tail', shade: 4, top: 'cloth-5', mood: 'calm', bag: 'cloth-7' }),
  scarf: child({ skin: 2, cover: 'hijab', coverIn: 'cloth-3', top: 'cloth-1', skirt: 'trouser', mood: 'smile', bag: 'cloth-2' }),
  patka: child({ skin: 3, cover: 'patka', coverIn: 'cloth-4', top: 'cloth-8', glasses: true, mood: 'smile', bag: 'cloth-5' }),
  wheels: child({ skin: 5, hair: 'afro', top: 'cloth-7', seated: 'wheels', mood: 'smile', hands: [[-20, -58], [15, -56]] }),
  curls: child({ skin: 1, hair: 'curls', shade: 5, top: 'cloth-1', wear: 'pinafore', skirt: 'cloth-5', hearing: true, mood: 'calm' }),
  hood: child({ skin: 4, hair: 'fade', top: 'cloth-4', wear: 'hoodie', mood: 'calm', bag: 'cloth-1' }),
  bob: child({ skin: 2, hair: 'bob', shade: 1, top: 'cloth-2', wear: 'shirt', mood: 'smile', bag: 'cloth-3' }),
  braids: child({ skin: 4, hair: 'braids', top: 'cloth-3', mood: 'calm', bag: 'cloth-2' }),
  fair: child({ skin: 1, hair: 'short', shade: 5, top: 'cloth-8', mood: 'calm', bag: 'cloth-4' }),
} satisfies Record<string, Person>;

export const ADULTS = {
  cook: grown({ skin: 1, hair: 'bun', shade: 2, cover: 'cook', top: 'cloth-4', wear: 'apron', mood: 'smile' }),
  site: grown({ skin: 5, hair: 'fade', top: 'cloth-5', wear: 'hivis', beard: true, mood: 'smile' }),
  ta: grown({ skin: 2, cover: 'hijab', coverIn: 'cloth-1', top: 'cloth-3', lanyard: true, skirt: 'trouser', mood: 'smile' }),
  teacher: grown({ skin: 4, hair: 'locs', top: 'cloth-7', lanyard: true, mood: 'smile' }),
  head: grown({ skin: 3, cover: 'turban', coverIn: 'cloth-2', top: 'cloth-5', wear: 'blazer', beard: true, legs: 'trouser', mood: 'smile' }),
  driver: grown({ skin: 1, hair: 'bald', shade: 3, top: 'cloth-1', wear: 'shirt', glasses: true, mood: 'smile' }),
  cleaner: grown({ skin: 5, cover: 'wrap', coverIn: 'cloth-2', top: 'cloth-4', wear: 'tabard', mood: 'smile' }),
  mum: grown({ skin: 1, hair: 'long', shade: 2, top: 'cloth-8', wear: 'coat', mood: 'calm', glasses: true }),
  dad: grown({ skin: 3, hair: 'short', shade: 1, top: 'cloth-1', wear: 'hoodie', beard: true, mood: 'smile', legs: 'trouser-2' }),
  gran: grown({ skin: 4, hair: 'bun', shade: 3, top: 'cloth-7', wear: 'coat', mood: 'smile', glasses: true }),
  governor: grown({ skin: 2, hair: 'bob', shade: 3, top: 'cloth-2', wear: 'shirt', mood: 'thinking', legs: 'trouser-2' }),
  office: grown({ skin: 1, hair: 'tail', shade: 4, top: 'cloth-1', lanyard: true, mood: 'talking' }),
  midday: grown({ skin: 2, hair: 'curls', shade: 1, top: 'cloth-8', wear: 'tabard', mood: 'smile' }),
} satisfies Record<string, Person>;
