import { describe, expect, it } from 'vitest';
import { refuseBody } from '../../../server/ingest/refuse-body.ts';

describe('refuseBody', () => {
  it.each([
    ['PK\u0003\u0004rest', 'a zip archive or an Excel or Word document'],
    ['%PDF-1.7', 'a PDF document'],
    ['<!DOCTYPE html><html>', 'a web page or XML'],
    ['\n  <html lang="en">', 'a web page or XML'],
    ['<?xml version="1.0"?>', 'a web page or XML'],
    ['<div class="error">Not found</div>', 'a web page or XML'],
    ['{"status":404}', 'JSON'],
    ['[{"Indicator ID":90284}]', 'JSON'],
    ['[["a","b"]]', 'JSON'],
    ['{}', 'JSON'],
    ['\u0001\u0002\u0003\u0004\u0005abc', 'a binary file'],
  ])('says what %j is', (text, kind) => {
    expect(refuseBody(Buffer.from(text, 'latin1'), text)).toBe(kind);
  });

  it.each([
    'Indicator ID,Indicator Name',
    '\ufeffIndicator ID,Indicator Name',
    '<15 yrs,0-4 yrs',
    '[x],[c]',
    '"a","b"',
    '',
  ])('lets %j pass', (text) => {
    expect(refuseBody(Buffer.from(text), text)).toBeNull();
  });
});
