/** Class of the root element while answers of the address are known but not shown yet. */
export const pending = 'answers-pending';
