/** Each picture as a file, for lists, slides and anyone who wants to reuse it. */
import type { APIRoute } from 'astro';
import { pictureFile, type Picture } from '../../pictures/pen.ts';
import { PICTURES } from '../../pictures/scenes/index.ts';
import { writtenRoles } from '../../styles/contrast.ts';
import { WRITTEN_COLOURS } from '../_colours.ts';

export const getStaticPaths = () =>
  PICTURES.map((picture) => ({ params: { id: picture.id }, props: { picture } }));

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(pictureFile(props.picture, writtenRoles(WRITTEN_COLOURS)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
