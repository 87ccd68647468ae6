# The gallery of widgets: `coach preview widgets`.

preview-title = Widgets
preview-intro = Every widget of the screens, drawn as they draw it, in the theme of the moment.
preview-hint-theme = next theme
preview-hint-leave = leave

## Headings

preview-styles = Styles, by what they are for
preview-edges = First and last line of a screen
preview-tabs = Tabs
preview-list = List with a highlighted row
preview-single = Field: one option
preview-many = Field: several options
preview-number = Field: a number
preview-wrong = Field: an answer that is not taken
preview-scale = Field: a scale
preview-text = Field: a text
preview-empty = Field: nothing typed yet
preview-texts = Field: several texts
preview-date = Field: a date
preview-other = Field: another answer is highlighted
preview-changes = The plan so far, and what the highlighted answer would change
preview-gauge = Minutes of a week
preview-mix = Mix of subjects
preview-calendar = Week as a calendar
preview-phases = Phases on a time line
preview-panel = Panel
preview-news = News
preview-faults = A broken pack, while it is being written

## Roles

preview-role-text = ordinary text, and its ground
preview-role-quiet = what can be passed over
preview-role-title = questions, titles
preview-role-accent = headings, gauges
preview-role-chosen = the highlighted row
preview-role-key = a key to press
preview-role-plus = what comes in
preview-role-minus = what goes out, errors
preview-role-warn = what deserves attention
preview-contrast = contrast { $whole }.{ $tenth }
