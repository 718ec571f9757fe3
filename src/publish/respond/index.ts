export { fastifyFilter, type FastifyLike, type FastifyReplyLike, type FastifyRequestLike } from './fastify-filter.js';
export { honoFilter, type HonoContext } from './hono-filter.js';
export { type NodeFilter, nodeFilter, type NodeRequestLike, type NodeResponseLike } from './node-filter.js';
export type { FilterOptions, FilterTrouble } from './options.js';
export { fetchFilter, type ResponseFilter, responseFilter } from './response-filter.js';
