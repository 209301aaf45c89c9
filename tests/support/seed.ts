/** Gives the random examples of a test run their seed, so that a run can be had again. */
import fc from 'fast-check';
import { seedVariable } from '../../scripts/lib/seed.ts';

const given = Number(process.env[seedVariable] || Number.NaN);
if (Number.isInteger(given)) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: given });
