import type { Draft } from '../rule.ts';

/**
 * A site that is told and never named, where a text names no place at all: "when the balcony of *the church* gave way", "around *the
 * bay*", "fled across *the river*". Not that of whoever speaks ("the head of the school").
 */
export function describedSite({ sentence: { text }, claimant }: Draft): string | null {
  const found = [...text.matchAll(SITE)].map(([, site = '']) => site);
  return found.find((site) => claimant?.text.includes(site) !== true) ?? null;
}

const SITE =
  /\b(?<!(?:head|director|manager|owner|operator|warden|governor|chief|rector|imam|priest|vicar|staff|spokes\p{L}+) )(?:in|at|on|of|inside|outside|around|across|under|beneath|off|along) (the (?:\p{Ll}+ )?(?:camp|church|mosque|temple|synagogue|monastery|school|prison|jail|factory|mill|refinery|mine|colliery|pit|quarry|bridge|dam|market|bay|river|lake|reservoir|harbour|harbor|port|beach|summit|glacier|pass|ridge|gorge|canyon|tunnel|airport|stadium|square|nightclub|hotel|theatre|theater|cinema|warehouse|orphanage|barracks|checkpoint|crossing|ferry terminal|north|south|east|west))(?=[,.;]|$| (?:and|on|in|at|when|where|while|after|before|as|by|were|was|had|have|has|gave|last|this|overnight|early|late|said|collapsed|caught|broke|is|are)\b)/gu;
