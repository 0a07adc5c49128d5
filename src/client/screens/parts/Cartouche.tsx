import type { ReactNode } from "react";

/** The title of a chart in its double frame. */
export function Cartouche({ kicker, title, children }: { readonly kicker: string; readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="cartouche">
      <p>{kicker}</p>
      <p className="chart-title">{title}</p>
      {children}
    </div>
  );
}
