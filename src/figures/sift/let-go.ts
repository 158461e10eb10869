import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "sent on leave", "released on bail", "released from hospital", «отпущены домой после осмотра», «звільнено від податку»: who is spared or let go was nobody's captive. */
export const letGo: Sifter = {
  name: 'let-go',
  languages: ['en', 'uk', 'ru'],
  sifts(items, at) {
    const near = items.slice(Math.max(0, at - 5), at + 9).map(({ text }) => text);
    return (
      ENDS.test(` ${near.join(' ')} `) ||
      isTreated(items, at) ||
      isDetained(items, at) ||
      (isLetGo(near) && items.some(({ text }) => JOBS.test(text))) ||
      isByFirm(items, at)
    );
  },
};

/** «Восемь человек *отпущены домой после осмотра*», «*госпитализированы* 17 пострадавших, 5 *отпущены домой*» */
function isTreated(items: readonly Item[], at: number): boolean {
  const behind = items
    .slice(at, at + 15)
    .map(({ text }) => text)
    .join(' ');
  return TREATED.test(behind) || (SENT_HOME.test(behind) && items.slice(0, at).some(({ text }) => IN_CARE.test(text)));
}

/** «*затримано* 780 людей, близько сотні *відпустили*»: whom the police let go was no prisoner. */
function isDetained(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 4).some(({ text }) => LET_GO.test(text));
  const before = items.slice(Math.max(0, at - 3), at).some(({ text }) => LET_GO.test(text));
  return (behind || before) && items.slice(0, at).some(({ text }) => /^(?:затрим|задерж)/u.test(text));
}

const LET_GO = /^(?:відпусти(?:ли|ла|в)|відпущено|отпусти(?:ли|ла|л)|отпущен[оы])$/u;

const SENT_HOME = /^\S+ (?:отпущены|отпустили|відпущено|відпущені|відпустили) (?:домой|додому)/u;
const IN_CARE = /^(?:госпитализ|госпіталіз|медиц|больниц|лікарн)/u;

const TREATED =
  / (?:отпущены|отпустили|відпущено|відпущені|відпустили|выписаны|виписано) (?:[\p{L}\d-]+ ){0,3}(?:после (?:осмотра|оказания|обследования|перевязки)|після (?:огляду|надання|обстеження|перев’язки|перев'язки)|на амбулаторн)/u;

function isLetGo(near: readonly string[]): boolean {
  return near.some((word) => /^(?:released|let go|freed|dismissed)$/.test(word));
}

/** "*The factory released* 140 *workers*": a firm lets its own people go. */
function isByFirm(items: readonly Item[], at: number): boolean {
  const isReleased = /^(?:releases?|released|let go)$/.test(items[at - 1]?.text ?? '');
  const workers = items.slice(at + 1, at + 4).some(({ text }) => /^(?:workers|employees|staff)$/.test(text));
  const isCaptor = items.some(({ text }) => /^(?:held|hostages?|captives?|captivity|kidnapped|abducted)/.test(text));
  return isReleased && workers && !isCaptor && FIRM.test(items[at - 2]?.text ?? '');
}

const FIRM = /^(?:factory|plant|firm|company|mill|bank|airline|carmaker|shipyard|retailer|brewery)$/;

/** Whoever loses his work is let go as well. */
const JOBS = /^(?:layoffs?|redundanc(?:y|ies)|job cuts?|jobs|payroll|downsizing)$/;

const ENDS =
  / (?:(?:sent|went|placed|put) on (?:\p{L}+ )?(?:leave|holiday|furlough)|(?:releas(?:ed|es|ing)|freed|let go|discharged) (?:[^.;:]{1,40} )?(?:on (?:bail|parole)|early for good|after serving (?:his|her|their|its|half|two|three|\d)|without charges?|under investigation|from (?:the |a |an |their |his |its |all )?(?:local |military |general )?(?:hospitals?|clinics?|care|treatment|intensive care|quarantine|isolation|contracts?|dut(?:y|ies)|obligations?|oaths?|whip|posts?|office|service|the (?:army|navy|squad)))|(?:у|в) відпустк[уаи]|в отпуск[ае]?|від (?:податк|сплати|оплати|мита|служби|відповідальност|покаранн)\p{L}*|от (?:налог|уплаты|оплаты|пошлин|службы|ответственност|наказани)\p{L}*|під (?:заставу|домашній арешт|підписку)|под (?:залог|домашний арест|подписку)|з посад\p{L}*|с должност\p{L}*) /u;
