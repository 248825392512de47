/** The words of the sorter, in one place so that they can be put into another language. */
import type { DependsOn, WiderStep } from '../../model/sorting/sorting.ts';

export const SORTER_WORDS = { takenBack: 'Taken back.' };

export const DEPENDS_WORDS: Record<DependsOn, string> = {
  harder: 'it makes things harder',
  'not-yet': 'nobody has acted yet',
  asks: 'it turns on who must ask',
  pays: 'it turns on who pays',
  lasts: 'it turns on whether it lasts',
};

export const WIDER_WORDS: Record<WiderStep, { title: string; hint: string; starter: string }> = {
  child: {
    title: 'From one child …',
    hint: 'Start where you are. What helps this child today?',
    starter: 'For this child, tomorrow morning, we could',
  },
  here: {
    title: '… to everyone here …',
    hint: 'So that nobody has to ask, or be noticed.',
    starter: 'So that nobody here has to ask, our school could',
  },
  cause: {
    title: '… to the cause.',
    hint: 'Who made it this way, and who could change it with you?',
    starter: 'Together with families, we could ask (who can decide?) to',
  },
};
