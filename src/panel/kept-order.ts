import type { Order } from '../ui/view.ts';

const KEY = 'order';
const ORDERS: readonly Order[] = ['words', 'statements', 'appearance', 'name'];

/** The order the reader chose last, on any page; most words first where none was, or nothing may be kept. */
export function keptOrder(): Order {
  try {
    const kept = localStorage.getItem(KEY);
    return ORDERS.find((order) => order === kept) ?? 'words';
  } catch {
    return 'words';
  }
}

/** Keeps an order for the next time, where the browser lets us. */
export function keepOrder(order: Order): void {
  try {
    localStorage.setItem(KEY, order);
  } catch {
    // Readers who let extensions keep nothing get what they asked for.
  }
}
