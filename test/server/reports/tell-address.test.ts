import { expect, it } from 'vitest';
import { tellAddress } from '../../../server/reports/tell-address.ts';

it('says a whole address as it is, and of a path that it is below the address of the service', () => {
  expect(tellAddress('https://injuries.example.org/api/v1/trends')).toBe(
    'https://injuries.example.org/api/v1/trends',
  );
  expect(tellAddress('/api/v1/trends')).toBe('below the address of the service, /api/v1/trends');
});
