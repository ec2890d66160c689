import fc from 'fast-check';
import { emptyState, type State } from '../../../src/core/state/state';
import { stateFromXml, stateToXml } from '../../../src/core/state/xml';

function withReason(reason: string): State {
  const entry = {
    code: 'K201',
    sheet: '個票01',
    cell: 'C5',
    text: '',
    reason,
    by: '行革課',
    at: '2024-04-01T00:00:00Z',
  };
  return { ...emptyState(), ignored: [entry] };
}

const ours = (content: string) => `<state xmlns="urn:kohyo:state:1">${content}</state>`;

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(stateFromXml(stateToXml(withReason(text)))).toEqual(withReason(text));
    }),
  );
});

test('holds nothing that XML forbids or a program would change', () => {
  const xml = stateToXml(withReason('</state>]]>&\u0001\ufffe\u2028\r\n'));
  expect(/^<\?xml [^<>]*\?><state [^<>]*>[^<>&\p{Cc}]*<\/state>$/u.test(xml)).toBe(true);
});

test('is read with another prefix and with entities, as other programs write it', () => {
  const json = JSON.stringify(emptyState()).replaceAll('"', '&quot;');
  expect(stateFromXml(`<?xml version="1.0"?>\n<k:state xmlns:k="urn:kohyo:state:1">${json}</k:state>\n`)).toEqual(
    emptyState(),
  );
});

test('a part of somebody else is not ours', () => {
  expect(stateFromXml('<b:Sources xmlns:b="http://example.com/bibliography"/>')).toBeNull();
});

test.each([
  ['cut off', '<state xmlns="urn:kohyo:state:1">{"version":1', { reason: 'xml' }],
  ['markup inside', ours('<a/>'), { reason: 'xml' }],
  ['no JSON', ours('{"version":1'), { reason: 'json' }],
  ['another version', ours('{"version":2}'), { reason: 'content', field: 'version' }],
  ['an unknown convention', ours('{"version":1,"convention":"x"}'), { reason: 'content', field: 'convention' }],
])('never thrown away: %s', (_, xml, details) => {
  expect(() => stateFromXml(xml)).toThrow(expect.objectContaining({ code: 'state-unread', details }));
});
