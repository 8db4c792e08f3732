// The settings page's few forms of control: a section, a switch, a row of choices.
import { type ReactNode, useId } from 'react';

export function Section({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  );
}

export interface SwitchProps {
  label: string;
  detail?: string;
  checked: boolean;
  disabled?: boolean;
  testId?: string;
  onChange(checked: boolean): void;
}

export function Switch({ label, detail, checked, disabled, testId, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch-row">
      <span>
        <span id={id}>{label}</span>
        {detail && <small id={`${id}-detail`}>{detail}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={id}
        aria-describedby={detail ? `${id}-detail` : undefined}
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        data-testid={testId}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

export interface ChoicesProps<T extends string> {
  label: string;
  detail?: string;
  value: T;
  choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  testId?: string;
  onChange(value: T): void;
}

export function Choices<T extends string>({
  label,
  detail,
  value,
  choices,
  testId,
  onChange,
}: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="choices" data-testid={testId}>
      <legend>{label}</legend>
      {detail && <small>{detail}</small>}
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span lang={choice.lang}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
