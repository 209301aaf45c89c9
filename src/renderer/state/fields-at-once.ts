/** Whether the fields about a person are drawn with what they are about, and not in the free moment after it. */
import { create } from 'zustand';

export const useFieldsAtOnce = create<{ readonly now: boolean }>()(() => ({ now: false }));
