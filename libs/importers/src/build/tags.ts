/** Marks a workload made from its server's row because none was listed on it; it goes when one is. */
export const WHOLE_SERVER_TAG = 'whole server';
/** Keep the name and site of a server no file has brought yet. */
export const SERVER_TAG = 'server';
export const SITE_TAG = 'site';
/** Keeps the id a tool's other files call the machine by. */
export const ALIAS_TAG = 'machine id';
