/** A text with `{placeholders}`, or one text for each plural form of the number named by `plural`. */
type Message = string | PluralMessage;
interface PluralMessage {
  readonly plural: string;
  readonly forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
}
type Inputs = Readonly<Record<string, string | number>>;

const pluralRules = new Intl.PluralRules("en");

/** The text of a message with its placeholders filled in. */
export function say(message: Message, inputs: Inputs = {}): string {
  const text = typeof message === "string" ? message : inNumber(message, inputs);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(inputs, name) ? String(inputs[name]) : placeholder,
  );
}

function inNumber({ plural, forms }: PluralMessage, inputs: Inputs): string {
  return forms[pluralRules.select(Number(inputs[plural]))] ?? forms.other;
}
