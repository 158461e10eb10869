import type { Item } from '../item.ts';

/** «если считать и эту аварию», «якщо вірити штабу»: how it is counted, and no condition. */
export function isReckoned(items: readonly Item[], at: number): boolean {
  return (
    /^(?:если|якщо)$/u.test(items[at]?.text ?? '') &&
    /^(?:счита|рахува|вер|вір|примен|застос|посчит|порах|учесть|учит|врах|пересч|перерах|экстрап|екстрап|сопостав|зістав|исходи|виходи)/u.test(
      items[at + 1]?.text ?? '',
    )
  );
}
