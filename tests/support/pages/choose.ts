/** Choosing from a list of the kit, as a person does. */
import { expect, type Locator } from '@playwright/test';

/** Opens a list and takes the entry of that name; the list closes over it. */
export async function chooses(list: Locator, entry: string | RegExp): Promise<void> {
  await list.click();
  const option = list
    .page()
    .getByRole('option', typeof entry === 'string' ? { name: entry, exact: true } : { name: entry });
  await option.click();
  await expect(option).toHaveCount(0);
  await expect(list).toContainText(entry);
}
