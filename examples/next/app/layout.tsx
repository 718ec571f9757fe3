import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'wick-widgets/wick.css';
import './page.css';

export const metadata: Metadata = {
  title: 'A dancer changes her date',
  openGraph: { type: 'article', publishedTime: '2024-01-25' },
  icons: 'data:,',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
