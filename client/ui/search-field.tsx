import { useCombobox } from 'downshift';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';

export interface SearchOption {
  readonly key: string;
  readonly label: string;
  /** Said after the label in smaller type, a line each. */
  readonly details: readonly string[];
}

export interface SearchGroup {
  readonly heading: string;
  readonly options: readonly SearchOption[];
}

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly SearchGroup[];
  /** What is read out while the text changes, and shown where nothing is suggested. */
  readonly message: string;
  readonly onText: (text: string) => void;
  /** A suggestion was taken. */
  readonly onChoose: (option: SearchOption) => void;
  /** The text itself was asked for, and none of the suggestions. */
  readonly onSearch: (text: string) => void;
  /** Suggestions for a text that is still blank are about to be shown. */
  readonly onOpen: () => void;
}

/**
 * A search field with suggestions in groups. Arrow keys move through the suggestions and Enter takes the marked one;
 * while none is marked, Enter asks for the text. Escape closes the suggestions, and a second time clears the field. On a
 * narrow screen the field stands behind a button.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, message, groups, onSearch } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  const formId = useId();
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(props);
  const { isOpen, inputValue, highlightedIndex, closeMenu, getLabelProps, getInputProps, getMenuProps } =
    suggestions;
  const isBlank = inputValue.trim() === '';
  const shown = isOpen ? groups.filter(({ options }) => options.length > 0) : [];
  const labelProps = getLabelProps();
  const toggle = () => {
    setUnfolded(!isUnfolded);
    // The field is on the page only once it has been drawn anew.
    if (!isUnfolded) requestAnimationFrame(() => input.current?.focus());
  };
  return (
    <div className="site-search">
      <button
        type="button"
        className="site-search-button site-search-toggle"
        aria-expanded={isUnfolded}
        aria-controls={formId}
        onClick={toggle}
      >
        <Icon sign={isUnfolded ? 'cross' : 'lens'} />
        <span className="govuk-visually-hidden">{isUnfolded ? 'Close search' : 'Search'}</span>
      </button>
      <search
        id={formId}
        className={isUnfolded ? 'site-search-part site-search-unfolded' : 'site-search-part'}
      >
        <form
          className="site-search-form"
          onSubmit={(event) => {
            event.preventDefault();
            closeMenu();
            onSearch(inputValue.trim());
          }}
        >
          <label id={labelProps.id} htmlFor={labelProps.htmlFor} className="govuk-visually-hidden">
            {label}
          </label>
          <div className="combobox-field">
            <input
              {...getInputProps({
                ref: input,
                onKeyDown: ({ key, nativeEvent }) => {
                  // While nothing is marked, Enter is left to the form, which asks for the text.
                  if (key === 'Enter' && highlightedIndex === -1) {
                    Object.assign(nativeEvent, { preventDownshiftDefault: true });
                  }
                },
              })}
              className="govuk-input"
              placeholder={placeholder}
              maxLength={200}
              spellCheck={false}
            />
            <div {...getMenuProps({ hidden: shown.length === 0 })} className="combobox-menu">
              {shown.map((group) => (
                <Group key={group.heading} group={group} all={groups} suggestions={suggestions} />
              ))}
            </div>
            {isOpen && !isBlank && shown.length === 0 ? <p className="combobox-empty">{message}</p> : null}
          </div>
          <button type="submit" className="site-search-button">
            Search
          </button>
          <div role="status" className="govuk-visually-hidden">
            {isOpen && !isBlank ? message : ''}
          </div>
        </form>
      </search>
    </div>
  );
}

function Group({
  group: { heading, options },
  all,
  suggestions: { highlightedIndex, getItemProps },
}: {
  readonly group: SearchGroup;
  readonly all: readonly SearchGroup[];
  readonly suggestions: ReturnType<typeof useSuggestions>;
}) {
  const id = useId();
  const inOrder = all.flatMap((group) => group.options);
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a listbox a group is a role, not a fieldset (ARIA 1.2)
    <div role="group" aria-labelledby={id}>
      <div id={id} className="combobox-heading">
        {heading}
      </div>
      {options.map((option) => {
        const index = inOrder.indexOf(option);
        return (
          <div
            {...getItemProps({ item: option, index })}
            key={option.key}
            className={index === highlightedIndex ? 'combobox-option combobox-marked' : 'combobox-option'}
          >
            <span>{option.label}</span>{' '}
            {option.details.map((detail) => (
              <span key={detail} className="combobox-detail">
                {detail}{' '}
              </span>
            ))}
          </div>
        );
      })}
    </div>
  );
}

const { InputBlur, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;

function useSuggestions({ groups, onText, onChoose, onOpen }: SearchFieldProps) {
  const options = groups.flatMap((group) => group.options);
  const combobox = useCombobox<SearchOption>({
    items: options,
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.key,
    selectedItem: null,
    stateReducer: (state, { type, changes }) => {
      // Leaving the field takes nothing: only Enter and a click choose.
      if (type === InputBlur) return { ...state, isOpen: false, highlightedIndex: -1 };
      // Nothing stays selected, and downshift would empty the field again when it notices, in the midst of typing.
      if (type === ControlledPropUpdatedSelectedItem) return state;
      return changes.selectedItem ? { ...changes, inputValue: '', isOpen: false } : changes;
    },
    onInputValueChange: ({ inputValue }) => onText(inputValue ?? ''),
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) onOpen();
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem);
    },
  });
  const { setHighlightedIndex } = combobox;
  const keys = options.map(({ key }) => key).join(' ');
  // A mark that stays in its place while other suggestions come would lead to one that nobody chose.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the coming of other suggestions that takes the mark away
  useEffect(() => setHighlightedIndex(-1), [keys, setHighlightedIndex]);
  return combobox;
}
