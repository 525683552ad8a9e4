import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One section of the page, with its title and where needed a sentence on all of it. */
export const Section = ({ id, title, text, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    {text && <p class="soft">{text}</p>}
    {children}
  </section>
);

interface SettingGroupProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

/** What belongs to one setting, with the sentence that says what it does. */
export function SettingGroup({ title, text, children }: SettingGroupProps) {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={`${id}-text`}>
      <legend>
        <h3>{title}</h3>
      </legend>
      <p class="soft" id={`${id}-text`}>
        {text}
      </p>
      {children}
    </fieldset>
  );
}

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly text: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly label: (value: Value) => ComponentChildren;
  readonly note?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  /** Beside each other where there is room. */
  readonly inRow?: boolean;
}

/** One of a few values, with the sentence that says what it decides. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { title, text, values, chosen, label, note, onChoose, inRow = false } = props;
  const id = useId();
  return (
    <SettingGroup title={title} text={text}>
      <div class={inRow ? 'choices in-row' : 'choices'}>
        {values.map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>
              {label(value)}
              {note && <small>{note(value)}</small>}
            </span>
          </label>
        ))}
      </div>
    </SettingGroup>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly text?: string | undefined;
  readonly isOn: boolean;
  readonly isFixed?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off, with the sentence that says what it does. */
export const Switch = ({ label, text, isOn, isFixed = false, onSwitch }: SwitchProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={isOn}
      disabled={isFixed}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
    <span>
      {label}
      {text && <small>{text}</small>}
    </span>
  </label>
);
