export const PRINT_BUTTON_WORDS = { print: 'Print' } as const;
