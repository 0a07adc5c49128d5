import { lazy, Suspense, useEffect, useState } from "react";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useDesk, useNews } from "./classContext.ts";

const QrCode = lazy(() => import("./QrCode.tsx").then((module) => ({ default: module.QrCode })));

/** The address by which devices reach this class. */
export const joinLink = (address: string, code: string): string => `${address.replace(/\/$/, "")}/#/j/${code}`;

/** Names of a machine for itself, which no other device can use. */
const OWN_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** The addresses of the server for other devices, the one by which this page came first; that one alone where nothing better is known. */
export function useAddresses(): readonly string[] {
  const { entrance } = useDesk();
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    entrance.info().then(
      (info) => wanted && info.ok && setAddresses(info.addresses),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [entrance]);
  const { protocol, hostname, port, pathname } = location;
  const addressOf = (host: string): string => `${protocol}//${host}${port === "" ? "" : `:${port}`}${pathname.replace(/[^/]*$/, "")}`;
  const own = OWN_NAMES.includes(hostname) && addresses.length > 0 ? [] : [hostname];
  return [...new Set([...own, ...addresses])].map(addressOf);
}

/** How students get in: code, QR code and link; and how the console opens elsewhere. */
export function DoorPlate() {
  const { code, key } = useNews("console");
  const { copy, shelf } = useDesk();
  const addresses = useAddresses();
  const [chosen, setChosen] = useState<string | null>(null);
  const [copied, setCopied] = useState("");
  const address = chosen ?? addresses[0] ?? "";
  const link = joinLink(address, code);
  const choose = (next: string): void => {
    setChosen(next);
    setCopied("");
  };
  return (
    <section className="door-plate cartouche stack" aria-label={m.console_door_title()}>
      <h2>{m.console_door_title()}</h2>
      <Suspense>
        <QrCode text={link} label={m.console_door_qr({ code })} />
      </Suspense>
      <p className="door-link">{link}</p>
      {addresses.length > 1 && (
        <label>
          {m.console_door_address()}
          <select className="field" value={address} onChange={(event) => choose(event.target.value)}>
            {addresses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <span className="small quiet">{m.console_door_addressAbout()}</span>
        </label>
      )}
      <ActionButton look="plain slim" onPress={() => void copy(link).then((done) => setCopied(done ? m.console_door_copied() : m.console_door_copyFailed()))}>
        <Icon name="copy" size={16} /> {m.console_door_copy()}
      </ActionButton>
      <p className="small" aria-live="polite">
        {copied}
      </p>
      <details>
        <summary>{m.console_key_title()}</summary>
        <p className="small quiet">{m.console_key_about()}</p>
        <p className="code-text small-code">{(key === "" ? shelf.led?.key : key)?.replaceAll(/(.{4})(?=.)/g, "$1 ")}</p>
      </details>
    </section>
  );
}
