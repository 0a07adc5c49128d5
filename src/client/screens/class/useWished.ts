import { useState } from "react";

/** What was asked for, shown at once; what the class knows, as soon as it has answered. */
export function useWished<T>(known: T, ask: (value: T) => Promise<boolean>): readonly [T, (value: T) => void] {
  const [wished, setWished] = useState<{ readonly value: T } | null>(null);
  const wish = (value: T): void => {
    setWished({ value });
    void ask(value).finally(() => setWished(null));
  };
  return [wished === null ? known : wished.value, wish];
}
