import { useCombobox } from 'downshift';
import { type Ref, useId } from 'react';
import { Icon } from './icon.tsx';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** Said after the label in smaller type: a code, a kind. */
  readonly detail: string;
}

export interface ComboboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly ComboboxOption[];
  /** What is read out while the text changes: how many were found, or that nothing was. */
  readonly message: string;
  readonly large?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  readonly onChoose: (option: ComboboxOption) => void;
}

/**
 * A text field that suggests. Arrow keys move through the suggestions, Enter takes the marked one (the first, until
 * another is marked), Escape closes; what was taken is handed over and the field is empty again.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, message, large = false, inputRef = null } = props;
  const hintId = useId();
  const { isOpen, inputValue, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useSuggestions(props);
  const labelProps = getLabelProps();
  const isShown = isOpen && inputValue.trim() !== '';
  const options = isShown ? props.options : [];
  return (
    <div className={large ? 'combobox combobox-large' : 'combobox'}>
      <label id={labelProps.id} htmlFor={labelProps.htmlFor} className="govuk-label govuk-!-font-weight-bold">
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={hintId} className="govuk-hint">
          {hint}
        </div>
      )}
      <div className="combobox-field">
        <span className="combobox-icon">
          <Icon sign="lens" />
        </span>
        <input
          {...getInputProps({
            ref: inputRef,
            // At once, not after the next drawing: Enter must never take a suggestion of the text before.
            onChange: ({ currentTarget }) => props.onText(currentTarget.value),
          })}
          className="govuk-input"
          aria-describedby={hint === undefined ? undefined : hintId}
          spellCheck={false}
        />
        <ul {...getMenuProps({ hidden: options.length === 0 })} className="combobox-menu">
          {options.map((option, index) => (
            <li
              {...getItemProps({ item: option, index })}
              key={option.key}
              className={index === highlightedIndex ? 'combobox-option combobox-marked' : 'combobox-option'}
            >
              <span>{option.label}</span> <span className="combobox-detail">{option.detail}</span>
            </li>
          ))}
        </ul>
        {isShown && options.length === 0 ? <p className="combobox-empty">{message}</p> : null}
      </div>
      <div role="status" className="govuk-visually-hidden">
        {isShown ? message : ''}
      </div>
    </div>
  );
}

const { InputBlur, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;

function useSuggestions({ options, onText, onChoose }: ComboboxProps) {
  return useCombobox<ComboboxOption>({
    items: [...options],
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.key,
    defaultHighlightedIndex: 0,
    selectedItem: null,
    stateReducer: (state, { type, changes }) => {
      // Leaving the field takes nothing: only Enter and a click choose.
      if (type === InputBlur) return { ...state, isOpen: false };
      // Nothing stays selected, and downshift would empty the field again when it notices, in the midst of typing.
      if (type === ControlledPropUpdatedSelectedItem) return state;
      return changes.selectedItem ? { ...changes, inputValue: '', isOpen: false } : changes;
    },
    onInputValueChange: ({ inputValue }) => onText(inputValue ?? ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem);
    },
  });
}
