import type { NextConfig } from 'next';

// The folder is a project of its own, also where another one lies around it.
const config: NextConfig = { turbopack: { root: import.meta.dirname } };

export default config;
