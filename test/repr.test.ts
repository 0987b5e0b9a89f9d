import * as torch from 'nodetorch';
import { float, list, repr } from 'nodetorch/repr';
import { expect, test } from 'vitest';

// Python: [repr(v) for v in (...)]
test('floats print as in Python: shortest digits, exponent below 1e-4 and from 1e16', () => {
  expect(
    [1e-5, 1e-4, 0.1, 123456789.125, 1e16, 1.5e300, -2.5e-7, 123456789012345680, 5e-324, 0.00012345].map(repr),
  ).toEqual([
    '1e-05',
    '0.0001',
    '0.1',
    '123456789.125',
    '1e+16',
    '1.5e+300',
    '-2.5e-07',
    '1.2345678901234568e+17',
    '5e-324',
    '0.00012345',
  ]);
  expect([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0].map(repr)).toEqual([
    'inf',
    '-inf',
    'nan',
    '-0.0',
  ]);
});

test('a whole number is an int unless it is marked as a float', () => {
  expect(repr(3)).toBe('3');
  expect(repr(-7)).toBe('-7');
  expect(repr(10n ** 20n)).toBe('100000000000000000000');
  expect(repr(float(3))).toBe('3.0');
  expect(`p=${float(0)}, eps=${float(1e-5)}, big=${float(1e15)}`).toBe('p=0.0, eps=1e-05, big=1000000000000000.0');
});

// Python: [repr(s) for s in ["a'b", 'a"b', "a'\"b", "x\n\t\\", "é", "\x00\x7f\u200b\u3000", "😀", "\xa0", "\r"]]
test('strings are quoted and escaped as in Python', () => {
  expect(["a'b", 'a"b', 'a\'"b', 'x\n\t\\', 'é', '\x00\x7f\u200b\u3000', '😀', '\xa0', '\r'].map(repr)).toEqual([
    '"a\'b"',
    "'a\"b'",
    "'a\\'\"b'",
    "'x\\n\\t\\\\'",
    "'é'",
    "'\\x00\\x7f\\u200b\\u3000'",
    "'😀'",
    "'\\xa0'",
    "'\\r'",
  ]);
});

test('containers print as tuples, lists, dicts and sets', () => {
  expect(repr([1, 2])).toBe('(1, 2)');
  expect(repr([[3]])).toBe('((3,),)');
  expect(repr([])).toBe('()');
  expect(repr(list([1, true]))).toBe('[1, True]');
  expect(repr({ a: [1], b: list([true, null]) })).toBe("{'a': (1,), 'b': [True, None]}");
  expect(repr(new Map<unknown, unknown>([[1, 'x']]))).toBe("{1: 'x'}");
  expect(repr(new Set([1]))).toBe('{1}');
  expect(repr(new Set())).toBe('set()');
  expect(repr(undefined)).toBe('None');
});

// Python: repr(1+2j), repr(1j), repr(complex(-0.0, 1)), repr(complex(1.5, -0.0)), repr(complex(nan, inf))
test('complex numbers print as in Python', () => {
  expect(
    [
      { re: 1, im: 2 },
      { re: 0, im: 1 },
      { re: -0, im: 1 },
      { re: 1.5, im: -0 },
      { re: Number.NaN, im: Number.POSITIVE_INFINITY },
    ].map(repr),
  ).toEqual(['(1+2j)', '1j', '(-0+1j)', '(1.5-0j)', '(nan+infj)']);
});

test('objects of torch print as their own repr', () => {
  expect(repr(torch.device('cuda:0'))).toBe("device(type='cuda', index=0)");
  expect(repr([torch.device('cpu')])).toBe("(device(type='cpu'),)");
  expect(repr(torch.ones(2, 3).shape)).toBe('torch.Size([2, 3])');
  expect(repr([torch.ones(1)])).toBe('(tensor([1.]),)');
});
