import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactStory } from './react-app.ts';

const HYDRATE_AFTER_MS = 900;

const root = document.querySelector('#root');
const data: unknown = JSON.parse(document.querySelector('#data')?.textContent ?? 'null');
if (root === null || !isStory(data)) throw new Error('The page has nothing to hydrate');
setTimeout(() => hydrateRoot(root, createElement(ReactStory, data)), HYDRATE_AFTER_MS);

function isStory(value: unknown): value is { title: string; paragraphs: string[] } {
  return typeof value === 'object' && value !== null && 'title' in value && 'paragraphs' in value;
}
