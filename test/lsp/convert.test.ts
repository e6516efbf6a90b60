import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Positions } from '../../server/src/lsp/convert';
import { negotiateEncoding, type Encoding } from '../../server/src/lsp/encoding';

const offers = (...positionEncodings: string[]) => ({ general: { positionEncodings } });

describe('position encoding', () => {
  it('is utf-16 unless the client does not speak it', () => {
    assert.equal(negotiateEncoding({}), 'utf-16');
    assert.equal(negotiateEncoding(offers('utf-8', 'utf-16')), 'utf-16');
    assert.equal(negotiateEncoding(offers('utf-8')), 'utf-8');
    assert.equal(negotiateEncoding(offers('utf-32', 'utf-8')), 'utf-32');
    assert.equal(negotiateEncoding(offers('ebcdic')), 'utf-16');
  });
});

describe('positions', () => {
  const text = '§ 2255\r\n¶ 4 “😀” x\r\n';
  const at = (encoding: Encoding, needle: string) => new Positions(text, encoding).position(text.indexOf(needle));

  it('count in the agreed unit', () => {
    assert.deepEqual(at('utf-16', 'x'), { line: 1, character: 9 });
    assert.deepEqual(at('utf-32', 'x'), { line: 1, character: 8 });
    assert.deepEqual(at('utf-8', 'x'), { line: 1, character: 16 });
    assert.deepEqual(at('utf-8', '2255'), { line: 0, character: 3 });
  });

  it('never fall between a carriage return and its line feed', () => {
    for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
      assert.equal(new Positions(text, encoding).offset({ line: 0, character: 99 }), 6);
    }
  });

  it('come back to the offset they were made from', () => {
    const anyText = fc.array(fc.constantFrom('a', '§', '😀', '\n', '\r\n', '“', '\u00a0'), { maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32'), (parts, encoding) => {
        const positions = new Positions(parts.join(''), encoding);
        let offset = 0;
        for (const part of parts) {
          assert.equal(positions.offset(positions.position(offset)), offset);
          offset += part.length;
        }
      }),
    );
  });
});
