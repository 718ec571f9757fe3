import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { paint } from '../../src/painter/paint.js';
import { portrait } from '../../build/testing/portrait.js';
import { templates } from '../painter/templates.js';

describe('what the painter paints', () => {
  for (const [what, [template]] of Object.entries(templates)) {
    it(`is what Lit draws: ${what}`, () => {
      const [painted, drawn] = [document.createElement('div'), document.createElement('div')];
      painted.setHTMLUnsafe(paint(template));
      render(template, drawn);
      expect(portrait(painted)).to.equal(portrait(drawn));
      expect(painted.textContent).to.equal(drawn.textContent);
    });
  }
});
