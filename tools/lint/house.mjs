// Rules of the house that oxlint does not bring. Loaded by .oxlintrc.json.

/** `a ** b` is Math.pow by another name: engines differ in its last bit. */
const noExponentiation = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: "`**` differs between engines in the last bit: multiply, or use src/kernel." });
    return {
      'BinaryExpression[operator="**"]': report,
      'AssignmentExpression[operator="**="]': report,
    };
  },
};

const DISABLES = /(?:oxlint-disable|eslint-disable|@ts-(?:ignore|expect-error|nocheck))\b/;

/** A rule holds everywhere or is changed by an ADR. */
const noInlineDisable = {
  create(context) {
    return {
      Program(node) {
        for (const comment of context.sourceCode.getAllComments()) {
          if (DISABLES.test(comment.value)) {
            context.report({ node: comment ?? node, message: "No rule is switched off in place: change the code, or the rule by an ADR." });
          }
        }
      },
    };
  },
};

export default {
  meta: { name: "house" },
  rules: { "no-exponentiation": noExponentiation, "no-inline-disable": noInlineDisable },
};
