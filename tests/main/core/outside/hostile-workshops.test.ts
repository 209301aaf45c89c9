/** Files of engagements that were made to do harm: refused in words, or read with the harm left out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStoredFile } from '#main/core/database/phaseboard-file.ts';
import { recordsOfStored } from '#main/core/database/stored-engagement.ts';
import { readOutside } from '#main/core/outside/outside-reader.ts';
import { limitsFor } from '#main/core/outside/reading-limits.ts';
import { makeOutput } from '#main/core/outputs/make.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { logoShapes } from '#main/core/pdf/logo-shapes.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';
import { madeFile, png, REFUSED, SCRIPTED_SVG, withLogo } from '#tests/support/hostile-files.ts';

function fileOf(bytes: Buffer): string {
  const path = join(temporaryFolder(), 'given.phaseboard');
  writeFileSync(path, bytes);
  return path;
}

/** The code of the refusal, or how many people were read. */
function fateOf(bytes: Buffer): string | number {
  try {
    return readStoredFile(fileOf(bytes)).facts.people;
  } catch (error) {
    return toErrorData(error).code;
  }
}

describe('An engagement that was made to do harm', () => {
  test('is read where it is not: the one that the others are made of', () => {
    expect(fateOf(madeFile(() => undefined))).toBe(3);
  });

  test.each(Object.entries(REFUSED))('with %s is refused as damaged', (_, change) => {
    expect(fateOf(madeFile(change))).toBe('phaseboardFile.damaged');
  });

  test('is read in a process of its own, and what is read there is what would have been read here', async () => {
    const path = fileOf(madeFile(() => undefined));
    const there = await readOutside({ kind: 'engagement', path });
    const here = readStoredFile(path);
    const bytes = ({ snapshots }: typeof here) =>
      snapshots.map(({ body }) => Buffer.from(body).toString('hex'));
    expect(bytes(there)).toEqual(bytes(here));
    expect({ ...there, snapshots: [] }).toEqual({ ...here, snapshots: [] });
  });

  test('that takes longer than a file may take is stopped, and says so', async () => {
    const path = fileOf(madeFile(() => undefined));
    const limits = { ...limitsFor(0), milliseconds: 0 };
    const slow = readOutside({ kind: 'engagement', path, passphrase: 'x' }, { limits });
    await expect(slow).rejects.toMatchObject({
      code: 'file.tooSlow',
      details: { name: 'given.phaseboard', seconds: 0 },
    });
  });

  test('that was stopped by its person says that', async () => {
    const path = fileOf(madeFile(() => undefined));
    const read = readOutside({ kind: 'engagement', path }, { signal: AbortSignal.abort() });
    await expect(read).rejects.toMatchObject({ code: 'job.cancelled' });
  });
});

test('a larger file may take more memory and more time, up to a bound', () => {
  const megabyte = 1024 * 1024;
  expect(limitsFor(10 * megabyte)).toEqual(limitsFor(0));
  expect(limitsFor(0).megabytes).toBeLessThanOrEqual(400);
  expect(limitsFor(0).milliseconds).toBe(10_000);
  expect(limitsFor(50 * megabyte).megabytes).toBeGreaterThan(limitsFor(0).megabytes);
  expect(limitsFor(5000 * megabyte).megabytes).toBe(1536);
});

describe('A logo that came with a file', () => {
  const options = defaultReportOptions('en');

  async function slidesOf(bytes: Buffer): Promise<Record<string, Uint8Array>> {
    const workshop = workshopOf(recordsOfStored(readStoredFile(fileOf(bytes))));
    const scenarioId = currentScenario(workshop).id;
    const input = { workshop, scenarioId, options, editedOn: '2026-01-02' };
    const request = { what: 'slides', input, engagement: null } as const;
    return unzipSync((await makeOutput(request, resourcesDir())).bytes);
  }

  describe('as an SVG with programs', () => {
    let core: ReturnType<typeof testCore>;
    const drawingIn = (records: readonly { type: string }[]) => {
      const logo = records.find(({ type }) => type === 'attachment') as { data?: string } | undefined;
      return Buffer.from(logo?.data ?? '', 'base64').toString('utf8');
    };
    const clean = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"></path></svg>';

    test('is clean wherever it is looked at: opened, in the past, in a snapshot, in a backup', async () => {
      core = testCore();
      const svg = Buffer.from(SCRIPTED_SVG);
      const file = await core.files.incoming(fileOf(withLogo('image/svg+xml', svg)));
      const { id } = await core.call('workshop.openFile', { file: file.id });
      expect(drawingIn((await core.call('workshop.open', { workshopId: id })).records)).toBe(clean);
      const snapshot = await core.call('snapshots.add', { workshopId: id, name: 'Now' });
      const at = await core.call('snapshots.at', { workshopId: id, snapshotId: snapshot.id });
      expect(drawingIn(at.records)).toBe(clean);
      await core.call('backups.make', {});
      const [backup] = await core.call('backups.list', {});
      const kept = await core.call('backups.read', { backup: backup?.id ?? '', workshopId: id });
      expect(drawingIn(kept.records)).toBe(clean);
    });

    test('leaves into no slide', async () => {
      const files = await slidesOf(withLogo('image/svg+xml', Buffer.from(SCRIPTED_SVG)));
      // It is drawn with the deck's own shapes: the file itself goes nowhere, and nothing of it that could act.
      expect(Object.keys(files).filter((name) => name.endsWith('.svg'))).toEqual([]);
      const parts = Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8'));
      expect(parts.some((part) => part.includes('name="Logo'))).toBe(true);
      for (const part of parts) expect(part).not.toMatch(/alert\(1\)|evil|127\.0\.0\.1|javascript:/u);
    });
  });

  test.each([
    ['with more pixels than memory', png(20_000, 20_000, 1000)],
    ['that unpacks to more than it says', png(10, 10, 60_000_000)],
  ])('as a PNG %s is drawn nowhere, and the workshop opens without it', async (_, picture) => {
    const bytes = withLogo('image/png', picture);
    const workshop = workshopOf(recordsOfStored(readStoredFile(fileOf(bytes))));
    expect(Object.keys(workshop.person)).toHaveLength(3);
    expect(logoShapes(workshop, { width: 100, height: 40 })).toEqual([]);
    const files = await slidesOf(bytes);
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toEqual([]);
  });
});

describe('A picture that was chosen', () => {
  test.each([
    ['with more pixels than memory', 'picture.tooManyPixels', png(20_000, 20_000, 1000)],
    ['that unpacks to more than it says', 'picture.damaged', png(10, 10, 60_000_000)],
    ['with programs', 'picture.unsafe', Buffer.from(SCRIPTED_SVG)],
  ])('%s is refused with %s', async (_, code, bytes) => {
    const core = testCore();
    const path = join(temporaryFolder(), 'logo.png');
    writeFileSync(path, bytes);
    const file = await core.files.incoming(path);
    await expect(core.call('picture.read', { file: file.id })).rejects.toMatchObject({ code });
  });
});
