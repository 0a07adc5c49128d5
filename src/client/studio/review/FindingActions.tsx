import type { ReactNode } from "react";
import { m } from "../../words/words.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import type { Thing } from "./things.ts";

/** What can be done with a row, each with its key. */
export function FindingActions({ thing }: { readonly thing: Thing }) {
  const { moves } = useReviewDoor();
  const dropped = thing.one.review === "dropped";
  const several = thing.on === "actor" ? thing.one.aliases.some((alias) => alias !== thing.one.name) : thing.one.anchors.length > 1;
  return (
    <div className="finding-actions">
      {!dropped && (
        <Act keyName="Enter" onPress={moves.accept} main>
          {thing.on === "issue" ? m.review_act_settle() : m.review_act_accept()}
        </Act>
      )}
      {thing.on !== "issue" && (
        <Act keyName="X" onPress={moves.drop}>
          {dropped ? m.review_act_putBack() : m.review_act_drop()}
        </Act>
      )}
      {thing.on !== "issue" && (
        <Act keyName="E" onPress={moves.askEdit}>
          {m.review_act_edit()}
        </Act>
      )}
      {thing.on !== "issue" && (
        <Act keyName="M" onPress={moves.merge}>
          {m.review_act_merge()}
        </Act>
      )}
      {thing.on !== "issue" && several && (
        <Act keyName="S" onPress={moves.split}>
          {m.review_act_split()}
        </Act>
      )}
      <Act keyName="W" onPress={moves.askWhy}>
        {m.review_act_why()}
      </Act>
    </div>
  );
}

interface ActProps {
  readonly keyName: string;
  readonly onPress: () => void;
  readonly main?: boolean;
  readonly children: ReactNode;
}

export function Act({ keyName, onPress, main = false, children }: ActProps) {
  const letters = useReview((state) => state.letters);
  return (
    <button type="button" className="finding-act" data-main={main} onClick={onPress}>
      {children} {(letters || keyName.length > 1) && <kbd aria-hidden="true">{keyName}</kbd>}
    </button>
  );
}
