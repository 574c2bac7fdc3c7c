import { css } from 'lit';

/** Fonts of formulas. */
export const mathStyles = css`
  math {
    direction: ltr;
    font-family: var(
      --bp-math-font,
      'STIX Two Math',
      'Cambria Math',
      'Latin Modern Math',
      'Times New Roman',
      'DejaVu Serif',
      math,
      serif
    );
    font-size: 1.02em;
  }
  mi {
    font-style: italic;
  }
  .function {
    font-style: normal;
  }
`;
