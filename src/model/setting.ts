/** What a theme and its fonts decide of how texts are set: all that is needed to know where everything stands. */
import type { Page } from './page.ts';
import type { Spaces } from './spaces.ts';
import type { TextSizes } from './text-roles.ts';
import type { MeasureText } from './theme.ts';

export interface Setting {
  readonly measure: MeasureText;
  readonly text: TextSizes;
  readonly space: Spaces;
  readonly page: Page;
}
