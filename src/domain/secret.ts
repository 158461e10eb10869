import { z } from 'zod';

/**
 * A setting that must not be seen: a token, a webhook's address. However it is printed, logged or turned into JSON, it
 * shows as `[secret]`; only `reveal` gives it out, and only the code that talks to the service calls that.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

/**
 * The schema of such a setting: text in the file or the environment, a Secret in the program.
 * @param description what it is and where to get it: a person reads it when the setting is missing
 */
export function secretSetting(description: string, form = z.string().min(1)) {
  return form.transform((value) => new Secret(value)).describe(description);
}
