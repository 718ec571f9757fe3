import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'wick-widgets/wick.css';

export const metadata: Metadata = { title: 'Where Ballerina went' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
