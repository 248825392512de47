import { expect, test } from '@playwright/test';
import Boundary from './Boundary.tsx';

test('what breaks in an island is written to the console, and a sentence stands in its place', () => {
  const written: unknown[] = [];
  const { error } = console;
  console.error = (what: unknown) => void written.push(what);
  const broken = new Error('broken');
  try {
    new Boundary({ children: null }).componentDidCatch(broken, {});
  } finally {
    console.error = error;
  }
  expect(written).toEqual([broken]);
  expect(Boundary.getDerivedStateFromError()).toEqual({ broken: true });
});
