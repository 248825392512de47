/** What the plan asks for the wall. Each hint says where it will be seen. */
import { counted } from '../../../model/say.ts';

export const FOR_THE_WALL_WORDS = {
  title: 'For the wall',
  about:
    'Four short texts of your own. All of them may stay empty: then the slides are as we wrote them.',
  fields: {
    sentence: {
      label: 'The head’s own sentence',
      hint: 'On the wall at “Why here?”. Twelve words at most, and nothing that points to one child.',
    },
    tell: {
      label: 'Who to tell today',
      hint: 'On the wall at the welcome and at the close, for the adults in the room only. The post or the first name of the safeguarding lead (in England the DSL).',
    },
    staff: {
      label: 'Who is there for staff',
      hint: 'On the wall at the close. A first name and a room, a post, or a number to ring.',
    },
    food: {
      label: 'What is in the food',
      hint: 'On the wall in each break. Milk, eggs, wheat, nuts: ask whoever makes it.',
    },
  },
  tooLong: (words: number, most: number) =>
    `This is ${counted(words, { one: 'word', other: 'words' })}. It stays off the wall until it has ${most} or fewer.`,
  figure: (figure: string) =>
    `Look again at “${figure}”: so small a number may point to one child. “Some of our pupils” says as much.`,
  name: (name: string) =>
    `Is “${name}” a pupil? Then leave the name out. A place or a subject may stay.`,
} as const;
