/** One hungry child, and the same help made wider: what each reach shows and says. */
export const WIDER_WORDS = {
  choose: 'How far does the help reach?',
  reach: {
    beating: 'One child',
    changing: 'Everyone here',
    supercharged: 'The cause',
  },
  act: {
    beating: 'There is food in your desk, and you give it to a child who hasn’t eaten.',
    changing: 'The school opens a free breakfast club for all its children.',
    supercharged:
      'The school, families and other schools ask why people here can’t afford breakfast, and change one of the reasons.',
  },
  answers: {
    beating: [
      'No child does. You notice, or the child asks.',
      'Nothing yet. The next hungry child starts again.',
      'The child, who had to be seen to be hungry.',
    ],
    changing: [
      'Every child who comes in.',
      'There is breakfast on each school day, whoever you are.',
      'The school: its hours, its kitchen, its budget.',
    ],
    supercharged: [
      'Families in every school, and those whose children are not at school yet.',
      'A wage, a shift or a price has moved.',
      'An employer, a council or a firm, because others came to ask together.',
    ],
  },
  drawn: {
    beating:
      'Drawing: 19 children in a ring, which is the school. One dot in the middle is filled, the others are open. Two smaller groups stand outside it. Below them is a row of four bricks named pay, hours, rent and prices.',
    changing:
      'Drawing: all 19 dots inside the ring are filled. The two groups outside are open still, and the four bricks stand.',
    supercharged:
      'Drawing: the ring is open, and every dot is filled, in the school and outside it. One brick, hours, has been taken out of the row.',
  },
  bricks: ['pay', 'hours', 'rent', 'prices'],
  still: {
    beating: 'Still true: it is the help that the child gets today.',
    changing: 'Still true: someone must open the door at eight, in paid time.',
    supercharged: 'Still true: it takes longer than a child can wait. Keep the first two going.',
  },
  source: 'The example is Blackpool’s. The details and the answers are ours.',
  shown: (reach: string, act: string) => `${reach}. ${act}`,
};
