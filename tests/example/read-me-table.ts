import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is posted at each check, as the README of an example lists it; `nothing` is an empty list. */
export function expectedPosts(folder: string): readonly (readonly string[])[] {
  const posts: string[][] = [];
  for (const line of readFileSync(join(folder, 'README.md'), 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 5 || !/^(\d+|)$/.test(cells[1] ?? '')) continue;
    if (cells[1] !== '') posts.push([]);
    const post = (cells[3] ?? '').replace(/^one summary: /, '');
    if (!post.startsWith('nothing')) posts.at(-1)?.push(post);
  }
  return posts;
}

/** What a demonstration prints at each check. */
export function checksOf(out: string): readonly string[] {
  return out.split(/^── check \d+ of \d+,.*$/m).slice(1);
}

/** The first line of every news item and summary that the channel saw. */
export function postsOf(check: string): readonly string[] {
  const lines = check.split('\n').filter((line) => line.startsWith('    '));
  return lines
    .map((line) => line.trim().replaceAll('\u00a0', ' '))
    .filter((line) => / says: | says .*; | denies |^Now watching |^No authority named/.test(line));
}
