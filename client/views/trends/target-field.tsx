import { useState } from 'react';
import { targetHint, toTarget } from '../../selection/parse-trend-selection.ts';
import { TextField } from '../../ui/fields.tsx';

/** A target that the reader sets; it is drawn as soon as what is typed is a number, and goes when the field is empty. */
export function TargetField({
  target,
  onChoose,
}: {
  readonly target: number | null;
  readonly onChoose: (target: number | null) => void;
}) {
  const [text, setText] = useState(target === null ? '' : String(target));
  const isWrong = text.trim() !== '' && toTarget(text) === null;
  return (
    <TextField
      label="Target of your own"
      hint={isWrong ? `${targetHint} none is drawn.` : 'Drawn as a line, in the unit of the chart'}
      value={text}
      onText={(typed) => {
        setText(typed);
        onChoose(toTarget(typed));
      }}
    />
  );
}
