import type { Templates } from '../templates';

export const evidence = {
  against: 'On the other hand: {sentence}',
  widespread:
    'The same was found on {hits} of {kohyo} 個票: the registered form was probably read wrong. Look at this field in 様式の定義 (definition of the form), or register the form again with some filled 個票.',
  'sign-change':
    'After “{text}” in {cell} the row turns to “{toText}” in {toCell}: work or cost first, the benefit later.',
  'sign-split': 'The year of preparation ({cell}) says “{text}”, the year in which it runs ({toCell}) says “{toText}”.',
  'sign-change-mirrored':
    'The year of preparation ({toCell}) says “{toText}”, the year in which it runs ({cell}) says “{text}”: + is what it takes, △ what it saves.',
  'effect-in-step':
    '{cell} “{text}” goes with {effectCell} “{effectText}”, and {lastCell} “{lastText}” with {lastEffectCell} “{lastEffectText}”: the effect rises in step with the hours, so it is reckoned from hours saved.',
  'effect-positive':
    'The effect of the same year as {cell} “{text}” is positive ({effectCell} “{effectText}”), and △ never turns to +.',
  'effect-other-source':
    'The effect of the same year as {cell} “{text}” is positive ({effectCell} “{effectText}”), but {sourceCell} says “{sourceText}”: it may have nothing to do with the hours.',
  'personnel-cost': '{cell} says “{words}”: the effect is personnel cost saved.',
  'personnel-cost-more': '{cell} says “{words}”: personnel cost grows.',
  'legend-reduction': '{cell} says “{words}”: △ is explained as what is saved.',
  'legend-increase': '{cell} says “{words}”: △ is explained as what is added.',
  'legend-of-form-reduction': 'A note on the form explains △ as what is saved.',
  'legend-of-form-increase': 'A note on the form explains △ as what is added.',
  'phase-preparation':
    'In the year of {cell} “{text}”, {planCell} says “{words}”: still preparation. Every year with △ is one of preparation, when work is spent.',
  'phase-preparation-part':
    'In the year of {cell} “{text}”, {planCell} says “{words}”: preparation (other years do not tell).',
  'phase-ends':
    'In the year of {cell} “{text}”, {planCell} says “{words}”: preparation. Once it runs, there is no △ any more.',
  'phase-begins':
    'The years of preparation say 0 (or “－”); “{text}” stands first in {cell}, when it begins to run ({planCell} “{words}”).',
  'phase-operation': 'In the year of {cell} “{text}”, {planCell} says “{words}”: it is running already.',
  'phase-stays': '{cell} still says “{text}” when it runs, no less than while preparing ({planCell} “{words}”).',
  'phase-fades':
    '{cell} “{text}” is large while preparing ({planCell} “{words}”) and falls to half or less once it runs.',
  rollout:
    'As what is handed out grows from {countCell} “{countText}” to {lastCountCell} “{lastCountText}”, {cell} “{text}” grows to {lastCell} “{lastText}” in proportion.',
  'rollout-per-head':
    '{cell} “{text}” is a figure per person or thing, and stays while those who use it grow from {countCell} “{countText}” to {lastCountCell} “{lastCountText}”: time saved by using it.',
  'rollout-cases': '{countCell} “{countText}”: more cases are more work, and {cell} “{text}” is the time for it.',
  'computed-difference-reduction': '{cell} computes “{words}”: what was, less what will be.',
  'computed-difference-increase': '{cell} computes “{words}”: what will be, less what was.',
  'computed-change-reduction': '{cell} says “{words}”: less after than before.',
  'computed-change-increase': '{cell} says “{words}”: more after than before.',
  'computed-product-reduction': '{cell} computes “{words}”: what is saved.',
  'computed-product-increase': '{cell} computes “{words}”: what is spent.',
  'words-saved': '{cell} says “{words}”: it speaks of less.',
  'words-spent': '{cell} says “{words}”: it speaks of more, or of work spent.',
  'words-saved-aim': '{cell} says “{words}” (as an aim of the item).',
  'words-spent-aim': '{cell} says “{words}” (in the account of the item).',
  'money-cost': '{cell} says “{words}”: it speaks of cost.',
  'money-saved': '{cell} says “{words}”: it speaks of money saved or earned.',
  'actual-met':
    'The target {targetCell} says “{targetText}” and the actual {cell} “{text}”, of the other sign, but the rating {ratingCell} is “{ratingText}”: the aim was met.',
  'actual-missed':
    'The target {targetCell} says “{targetText}”, the actual {cell} “{text}”, and the rating {ratingCell} is “{ratingText}”: the aim was missed.',
  labour: 'In the year of {cell} “{text}”, {planCell} says “{words}”: work that people do.',
  'effect-later': '{cell} says “{words}”: the effect comes after the years with △.',
  'same-section-reduction':
    'On another sheet of the same section ({sheet} “{name}”, {cell} “{text}”) △ is what is saved.',
  'same-section-increase':
    'On another sheet of the same section ({sheet} “{name}”, {cell} “{text}”) △ is what is added.',
  'same-sheet-reduction': 'On the same sheet {cell} “{text}” was read as what is saved.',
  'same-sheet-increase': 'On the same sheet {cell} “{text}” was read as what is added.',
} satisfies Templates;
