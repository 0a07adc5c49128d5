import type { Block } from "../../../analysis/certificate/certificatePages.ts";
import { SCROLLS } from "../../screens/parts/scrolls.ts";

/** A piece of a certificate. Its title stands above it already. */
export function CertificateBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "title":
      return null;
    case "heading":
      return <h2>{block.text}</h2>;
    case "text":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul className="bullets">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return (
        <div className="certificate-table" {...SCROLLS}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, at) => (
                <tr key={at}>
                  {cells.map((cell, place) => (place === 0 ? <th key={place} scope="row">{cell}</th> : <td key={place}>{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
