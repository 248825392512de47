/** The words of the sorter, in one place so that they can be put into another language. */
import type { DependsOn, WiderStep } from '../../model/sorting/sorting.ts';
import type { Saving } from './sorter.store.ts';

export const SAVING_WORDS: Record<Saving, string> = {
  idle: '',
  saving: 'Saving …',
  saved: 'Saved on this device only',
  'in-memory':
    'This browser does not let us save. Your answers last until you close this page: save them as a file.',
  newer:
    'A newer version of the toolkit holds this sorting. Nothing was changed: open it there, or save yours as a file.',
  refused:
    'NOT saved: the device refused (is it full?). Your answers are still here: save them as a file.',
};

export const DEPENDS_WORDS: Record<DependsOn, string> = {
  asks: 'who must ask',
  pays: 'who pays',
  lasts: 'whether it lasts',
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
