/**
 * The office for which somebody speaks: "a spokesman for *the Defence Ministry*", "*Defence Ministry* spokeswoman Ilda Sample".
 * What a spokesperson says is his office's own claim; null for everybody else.
 */
export function spokenFor(text: string): string | null {
  return FOR.exec(text)?.[1] ?? OWN.exec(text)?.[1] ?? null;
}

const FOR =
  /^(?:(?:an?|the|its) )?(?:(?:chief|deputy|senior|acting|official) )?spokes(?:man|woman|person|people) (?:for|of) (?:the )?(\S.*)$/iu;
const OWN =
  /^(?:the )?(\S.*?)(?:['’]s)? (?:(?:chief|deputy|senior|acting|official) )?spokes(?:man|woman|person|people)(?:,? \p{Lu}[^ ,]*(?: \p{Lu}[^ ,]*){0,3})?$/u;
