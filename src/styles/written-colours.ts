/** The text of the files with roles of colour, for the build. */
import page from './tokens.css?raw';
import pictures from './tokens-pictures.css?raw';

export const WRITTEN_COLOURS = page + pictures;
