import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discordMessage } from '../src/notify/discord/embeds.ts';
import type { Message } from '../src/notify/message.ts';
import { type SlackBlock, slackMessage } from '../src/notify/slack/blocks.ts';
import { SHAPES } from '../tests/notify/shapes.ts';

/**
 * Draws every shape of message from its payload, roughly as Slack and Discord show it, into docs/images/. What is drawn is
 * what is posted: markup is resolved here as the services do it.
 */
const NEEDS = `This needs a Chromium and fonts for Latin, Korean, Arabic and emoji. On Debian:
  apt-get install chromium fonts-lato fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
CHROMIUM=/path/to/it names another Chromium or Chrome.`;

const WIDTH = 720;
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  news: ['raised', 'parts', 'first', 'lowered', 'vague', 'mixed', 'credited'],
  follow: ['correction', 'denied', 'doubt', 'disagreement'],
  lists: ['baseline', 'summary', 'digest'],
  ops: ['held', 'stale', 'ops', 'test'],
};

const SHARED = `
  body { margin: 0; padding: 8px 16px; font: 15px/1.46 Lato, "Noto Sans", "Noto Sans CJK KR", "Noto Sans Arabic", "Noto Color Emoji", sans-serif; }
  article { display: flex; gap: 10px; padding: 9px 0; }
  .face { flex: none; width: 36px; height: 36px; border-radius: 6px; background: #7a2d2d; color: #fff; font: bold 22px/34px Lato; text-align: center; }
  .body { min-width: 0; } p { margin: 0 0 4px; overflow-wrap: anywhere; } h3 { margin: 0 0 4px; font-size: 18px; }
  .who i { font: 10px Lato; background: #8883; padding: 1px 4px; border-radius: 3px; } .who span { color: #888; font-size: 12px; }
  hr { border: 0; border-top: 1px solid #8884; }
`;
const SLACK = `${SHARED} body { background: #fff; color: #1d1c1d; } .context { color: #616061; font-size: 12px; } a { color: #1264a3; }`;
const DISCORD = `${SHARED} body { background: #313338; color: #dbdee1; } .face { border-radius: 50%; } a { color: #00a8fc; }
  .embed { background: #2b2d31; border-left: 4px solid #1e1f22; border-radius: 4px; padding: 8px 12px; margin: 4px 0; max-width: 520px; font-size: 14px; overflow-wrap: anywhere; }
  blockquote { margin: 2px 0; padding-left: 8px; border-left: 4px solid #4e5058; } .context { color: #b5bac1; font-size: 12px; margin-top: 6px; }`;

const left = Object.keys(SHAPES).filter((shape) => !Object.values(GROUPS).flat().includes(shape));
if (left.length > 0) throw new Error(`no picture shows ${left.join(', ')}`);
for (const [group, shapes] of Object.entries(GROUPS)) {
  shoot(
    `slack-${group}`,
    SLACK,
    shapes.map((shape) => slackHtml(shape, SHAPES[shape] as Message)),
  );
  shoot(
    `discord-${group}`,
    DISCORD,
    shapes.map((shape) => discordHtml(shape, SHAPES[shape] as Message)),
  );
}

function slackHtml(shape: string, message: Message): string {
  return bubble(shape, slackMessage(message).blocks.map(slackBlock).join(''));
}

function slackBlock(block: SlackBlock): string {
  if (block.type === 'divider') return '<hr>';
  if (block.type === 'header') return `<h3>${html(block.text.text)}</h3>`;
  const parts = block.type === 'context' ? block.elements : [block.text];
  return `<p class="${block.type}">${parts.map((part) => (part.type === 'mrkdwn' ? mrkdwn(part.text) : html(part.text))).join(' &nbsp;')}</p>`;
}

/** mrkdwn as tollwatch uses it: bold, our own link, three entities that are already HTML's. */
function mrkdwn(text: string): string {
  const linked = text.replace(/<([^|>]+)\|([^>]+)>/g, '<a>$2</a>');
  return linked.replace(/^\*([\s\S]*)\*$/, '<b>$1</b>').replaceAll('\n', '<br>');
}

function discordHtml(shape: string, message: Message): string {
  const { content, embeds } = discordMessage(message);
  const cards = embeds.map(({ description, footer }) => {
    const foot = footer === undefined ? '' : `<p class="context">${html(footer.text)}</p>`;
    return `<div class="embed">${markdown(description ?? '')}${foot}</div>`;
  });
  return bubble(shape, `${content === '' ? '' : `<p>${markdown(content)}</p>`}${cards.join('')}`);
}

/** Discord's markdown as tollwatch uses it; a backslash makes the sign after it a mere sign. */
function markdown(text: string): string {
  const held: string[] = [];
  const hold = text.replace(/\\([^A-Za-z0-9\s])/g, (_all, sign: string) => `\ue000${held.push(html(sign)) - 1}\ue001`);
  const formatted = entities(hold)
    .replace(/\*\*([\s\S]*?)\*\*/g, '<b>$1</b>')
    .replace(/^&gt; (.*)$/gm, '<blockquote>$1</blockquote>')
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '<a>$1</a>')
    .replaceAll('\n', '<br>')
    .replaceAll('</blockquote><br>', '</blockquote>');
  return formatted.replace(/\ue000(\d+)\ue001/g, (_all, index: string) => held[Number(index)] ?? '');
}

function bubble(shape: string, body: string): string {
  return `<article><div class="face">t</div><div class="body"><p class="who"><b>tollwatch</b> <i>APP</i> <span>${shape} (sample)</span></p>${body}</div></article>`;
}

function html(text: string): string {
  return entities(text).replaceAll('\n', '<br>');
}

function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Twice: the first time only to learn how tall it is. */
function shoot(name: string, style: string, articles: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-picture-'));
  const page = join(folder, 'page.html');
  const measure = '<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>';
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style>${articles.join('')}${measure}`);
  const dom = chromium('--dump-dom', `file://${page}`);
  const height = Number(/<title>(\d+)</.exec(dom)?.[1] ?? 2000);
  const picture = join(import.meta.dirname, `../docs/images/${name}.png`);
  chromium(`--screenshot=${picture}`, `--window-size=${WIDTH},${height}`, `file://${page}`);
  console.log(`${name}.png ${WIDTH}×${height}, ${readFileSync(picture).length} bytes`);
  rmSync(folder, { recursive: true });
}

function chromium(...args: readonly string[]): string {
  const always = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=${WIDTH},1000`];
  try {
    return execFileSync(process.env.CHROMIUM ?? 'chromium', [...always, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    console.error(`${NEEDS}\n${(error as Error).message.split('\n')[0]}`);
    process.exit(1);
  }
}
