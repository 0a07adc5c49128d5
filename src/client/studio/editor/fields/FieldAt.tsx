import { type ComponentType, createElement } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { placesAt } from "../../../../scenario/referencePlaces.ts";
import { useStudio } from "../../store/studioContext.ts";
import { isTuple, nameOf, objectAt, opened, shapeAt, type Shape } from "../shape.ts";
import { ConditionField } from "./ConditionField.tsx";
import { EffectListField } from "./EffectList.tsx";
import type { FieldAtProps } from "./InnerField.tsx";
import { IdField } from "./IdField.tsx";
import { JsonField } from "./JsonField.tsx";
import { ItemListField, NumberListField, TextListField } from "./ListFields.tsx";
import { ObjectField, ResponseField } from "./ObjectFields.tsx";
import { EnumField, enumOf, NumberField, TextField, TickField, type FieldProps } from "./PlainFields.tsx";
import { RecordField } from "./RecordField.tsx";
import { ReferenceField, ReferenceListField } from "./ReferenceFields.tsx";

/** The field that fits what stands, or could stand, at a path. */
export function FieldAt({ path, label }: FieldAtProps) {
  const shape = useStudio((state) => shapeAt(path, state.value));
  const holder = useStudio((state) => objectAt(path.slice(0, -1), state.value));
  if (shape === undefined) return null;
  if (path.at(-1) === "id" && placesAt(path)?.text === undefined && path.length > 1) return <IdField path={path} />;
  const required = typeof path.at(-1) === "number" || (holder?.required ?? []).includes(String(path.at(-1)));
  return createElement(fieldFor(shape, path), { path, shape, required, ...(label !== undefined && { label }) });
}

function fieldFor(shape: Shape, path: JsonPath): ComponentType<FieldProps> {
  const places = placesAt(path);
  const here = opened(shape);
  const name = nameOf(shape);
  if (name === "Condition") return ConditionField;
  if (name === "ResponseFunction") return ResponseField;
  if (name === "Expression") return JsonField;
  if (enumOf(shape).length > 0) return EnumField;
  if (here.type === "object") return here.properties === undefined ? RecordField : ObjectField;
  if (here.type === "array") return listFieldFor(here, path);
  if (here.type === "boolean") return TickField;
  if (here.type === "number" || here.type === "integer") return NumberField;
  return places?.text === undefined ? TextField : ReferenceField;
}

function listFieldFor({ items }: Shape, path: JsonPath): ComponentType<FieldProps> {
  if (items === undefined) return JsonField;
  if (isTuple(items)) return NumberListField;
  const each = opened(items);
  if (nameOf(items) === "Effect") return EffectListField;
  if (each.type === "object" || nameOf(items) === "Modifier") return ItemListField;
  if (each.type === "number" || each.type === "integer") return NumberListField;
  return placesAt([...path, 0])?.text === undefined ? TextListField : ReferenceListField;
}
